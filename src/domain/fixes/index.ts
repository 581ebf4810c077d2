import adminBackup from './admin-backup.ts';
import backup from './backup.ts';
import type { Fix } from './fix.ts';
import mfa from './mfa.ts';
import paymentCheck from './payment-check.ts';
import protection from './protection.ts';
import remoteAccess from './remote-access.ts';
import updates from './updates.ts';

/** Every fix, in the method's order. */
export const fixes: readonly Fix[] = [backup, mfa, updates, protection, remoteAccess, paymentCheck, adminBackup];
