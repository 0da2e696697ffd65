/** The part of jsfeat that the bench uses. */
declare module 'jsfeat' {
  export class matrix_t {
    constructor(columns: number, rows: number, type: number);
    data: Uint8Array;
    cols: number;
    rows: number;
  }
  export class keypoint_t {
    constructor(x: number, y: number, score: number, level: number, angle: number);
    x: number;
    y: number;
    score: number;
    level: number;
    angle: number;
  }
  type ransac_params_t = object;
  type Place = { x: number; y: number };
  const jsfeat: {
    U8_t: number;
    F32_t: number;
    C1_t: number;
    U8C1_t: number;
    F32C1_t: number;
    matrix_t: typeof matrix_t;
    keypoint_t: typeof keypoint_t;
    ransac_params_t: new (
      size: number,
      threshold: number,
      outliers: number,
      probability: number,
    ) => ransac_params_t;
    imgproc: {
      grayscale(data: Uint8ClampedArray, width: number, height: number, to: matrix_t): void;
      resample(from: matrix_t, to: matrix_t, width: number, height: number): void;
      gaussian_blur(from: matrix_t, to: matrix_t, size: number): void;
    };
    yape06: {
      laplacian_threshold: number;
      min_eigen_value_threshold: number;
      detect(image: matrix_t, corners: keypoint_t[], border: number): number;
    };
    orb: { describe(image: matrix_t, corners: keypoint_t[], count: number, to: matrix_t): void };
    motion_model: { homography2d: new () => object };
    motion_estimator: {
      ransac(
        params: ransac_params_t,
        kernel: object,
        from: readonly Place[],
        to: readonly Place[],
        count: number,
        model: matrix_t,
        mask: matrix_t,
        most: number,
      ): boolean;
    };
  };
  export default jsfeat;
}
