/** OpenCV's ORB and AKAZE with a ratio test and a plane by RANSAC: the score is how many features agree. */
import opencv from '@techstark/opencv-js';
import type { Pixels } from '../../../lib/matching/logos/pixels.ts';
import { asSeen, overWhite, type Method } from './method.ts';

type OpenCv = typeof opencv;
type Mat = InstanceType<OpenCv['Mat']>;
type Places = InstanceType<OpenCv['KeyPointVector']>;
type Features = { readonly places: Places; readonly words: Mat };

const RATIO = 0.8;
const CLOSE = 4;

/** The library once its wasm is ready; wrapped, because it is a promise of itself and would be awaited for ever. */
async function loaded(): Promise<{ cv: OpenCv }> {
  const cv: OpenCv = opencv instanceof Promise ? await opencv : opencv;
  if (!cv.Mat)
    await new Promise<void>((resolve) => {
      cv.onRuntimeInitialized = () => resolve();
    });
  return { cv };
}

type Finder = Pick<InstanceType<OpenCv['ORB']>, 'detectAndCompute' | 'delete'>;
type Detector = (cv: OpenCv) => Finder;

function byFeatures(name: string, detector: Detector): Method {
  return {
    name,
    prepare: async (references) => {
      const { cv } = await loaded();
      const known = (await asSeen(references)).map((reference) => featuresOf(cv, detector, reference));
      return (image) => {
        const seen = featuresOf(cv, detector, image);
        const best = Math.max(0, ...known.map((one) => agreeing(cv, one, seen)));
        seen.places.delete();
        seen.words.delete();
        return best;
      };
    },
  };
}

export const openCvOrb = byFeatures('ORB (OpenCV)', (cv) => new cv.ORB(1000));
export const openCvAkaze = byFeatures('AKAZE (OpenCV)', (cv) => {
  // It is there, but its types do not say so.
  const { AKAZE } = cv as unknown as { AKAZE: new () => Finder };
  return new AKAZE();
});

function featuresOf(cv: OpenCv, detector: Detector, image: Pixels): Features {
  const { width, height, data } = overWhite(image);
  const colour = cv.matFromArray(height, width, cv.CV_8UC4, data as unknown as number[]);
  const grey = new cv.Mat();
  cv.cvtColor(colour, grey, cv.COLOR_RGBA2GRAY);
  const features = { places: new cv.KeyPointVector(), words: new cv.Mat() };
  const found = detector(cv);
  const all = new cv.Mat();
  found.detectAndCompute(grey, all, features.places, features.words);
  for (const used of [colour, grey, all, found]) used.delete();
  return features;
}

function agreeing(cv: OpenCv, logo: Features, seen: Features): number {
  if (logo.words.rows < 4 || seen.words.rows < 4) return 0;
  const matcher = new cv.BFMatcher(cv.NORM_HAMMING);
  const matches = new cv.DMatchVectorVector();
  matcher.knnMatch(logo.words, seen.words, matches, 2);
  const from: number[] = [];
  const to: number[] = [];
  for (let k = 0; k < matches.size(); k += 1) {
    const pair = matches.get(k);
    if (pair.size() < 2 || pair.get(0).distance > RATIO * pair.get(1).distance) continue;
    const [one, other] = [logo.places.get(pair.get(0).queryIdx).pt, seen.places.get(pair.get(0).trainIdx).pt];
    from.push(one.x, one.y);
    to.push(other.x, other.y);
  }
  matcher.delete();
  matches.delete();
  return from.length < 8 ? 0 : onOnePlane(cv, from, to);
}

function onOnePlane(cv: OpenCv, from: readonly number[], to: readonly number[]): number {
  const one = cv.matFromArray(from.length / 2, 1, cv.CV_32FC2, [...from]);
  const other = cv.matFromArray(to.length / 2, 1, cv.CV_32FC2, [...to]);
  const mask = new cv.Mat();
  const plane = cv.findHomography(one, other, cv.RANSAC, CLOSE, mask);
  const count = cv.countNonZero(mask);
  for (const used of [one, other, mask, plane]) used.delete();
  return count;
}
