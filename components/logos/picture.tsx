/** A small picture from memory: it has no address, and nothing is loaded for it. */
import type { Pixels } from './logos-state';

export function Picture({ pixels, alt }: { pixels: Pixels; alt: string }) {
  const draw = (canvas: HTMLCanvasElement | null) => {
    const image = new ImageData(new Uint8ClampedArray(pixels.data), pixels.width, pixels.height);
    canvas?.getContext('2d')?.putImageData(image, 0, 0);
  };
  return (
    <canvas
      ref={draw}
      class="small-picture"
      role="img"
      aria-label={alt}
      width={pixels.width}
      height={pixels.height}
    />
  );
}
