/** In place of the HTML parser's table of two thousand names: see lib/archive/formats/entities.ts for ours. */
export const htmlDecodeTree = null;
export const xmlDecodeTree = null;
export const DecodingMode = {};

/** The parser makes one, and asks nothing of it where it is told to leave references as they are. */
export class EntityDecoder {}
