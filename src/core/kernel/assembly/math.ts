/** The engine's own: what the kernel is given under the name of this file. */
export declare function log(x: f64): f64;
export declare function exp(x: f64): f64;
