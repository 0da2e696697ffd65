/** In place of the zip library's own workers: it is used in a worker of ours, where it starts none. */
export {};
