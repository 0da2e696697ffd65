/** In place of what the estimate of passphrases advises in words: ours are in `components/keeping/words.ts`. */
export default class NoAdvice {
  getFeedback(): null {
    return null;
  }
}
