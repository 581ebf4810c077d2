import { build } from 'rolldown';
import config from './rolldown.config.mjs';

// The command line of the bundler lists every file it writes, between a user who types `npm start` and the first question.
await build(config);
