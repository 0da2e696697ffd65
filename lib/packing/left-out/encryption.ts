/** In place of what the zip library unlocks and locks with: a locked file is said to be so, and never opened. */
class Locked {
  constructor() {
    throw new Error('File contains encrypted entry');
  }
}

export { Locked as AESDecryptionStream, Locked as AESEncryptionStream };
export { Locked as ZipCryptoDecryptionStream, Locked as ZipCryptoEncryptionStream };
