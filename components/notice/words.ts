export const words = { close: 'OK' } as const;
