/** Rasters of numbers, several to a point, and how they change size. */
import type { Pixels } from './pixels';

/** `channels` numbers per point, row by row. */
export type Raster = {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly data: Float32Array;
};

export function emptyRaster(width: number, height: number, channels: number): Raster {
  return { width, height, channels, data: new Float32Array(width * height * channels) };
}

/** Red, green and blue times alpha, and alpha, each from 0 to 1. */
export function premultiplied({ width, height, data }: Pixels): Raster {
  const raster = emptyRaster(width, height, 4);
  for (let at = 0; at < data.length; at += 4) {
    const alpha = (data[at + 3] ?? 0) / 255;
    for (let channel = 0; channel < 3; channel += 1)
      raster.data[at + channel] = ((data[at + channel] ?? 0) / 255) * alpha;
    raster.data[at + 3] = alpha;
  }
  return raster;
}

/** The same picture at another size, each new point the mean of the area it covers (linear when enlarged). */
export function resized(source: Raster, width: number, height: number): Raster {
  // Rows first: they are added up whole, and the slower columns then have less to do.
  const high = height === source.height ? source : resizedRows(source, height);
  return width === source.width ? high : resizedColumns(high, width);
}

/** For each new point along a line: the first old point it is made of, how many, and how much of each. */
type Spans = { first: Int32Array; count: Int32Array; weights: Float32Array; most: number };

function resizedColumns({ width, height, channels, data }: Raster, to: number): Raster {
  const result = emptyRaster(to, height, channels);
  const spans = spansOf(width, to);
  for (let y = 0; y < height; y += 1)
    blendRow(data.subarray(y * width * channels, (y + 1) * width * channels), spans, {
      channels,
      out: result.data.subarray(y * to * channels, (y + 1) * to * channels),
    });
  return result;
}

function blendRow(
  row: Float32Array,
  spans: Spans,
  { channels, out }: { channels: number; out: Float32Array },
) {
  for (let x = 0; x < spans.first.length; x += 1) {
    const weights = x * spans.most;
    const count = spans.count[x] ?? 0;
    const from = (spans.first[x] ?? 0) * channels;
    for (let channel = 0; channel < channels; channel += 1)
      out[x * channels + channel] = blend(row, from + channel, channels, {
        weights: spans.weights,
        at: weights,
        count,
      });
  }
}

type Part = { weights: Float32Array; at: number; count: number };

function blend(row: Float32Array, from: number, step: number, { weights, at, count }: Part): number {
  let sum = 0;
  for (let k = 0; k < count; k += 1) sum += (weights[at + k] ?? 0) * (row[from + k * step] ?? 0);
  return sum;
}

function resizedRows({ width, height, channels, data }: Raster, to: number): Raster {
  const result = emptyRaster(width, to, channels);
  const spans = spansOf(height, to);
  const length = width * channels;
  for (let y = 0; y < to; y += 1) {
    const out = result.data.subarray(y * length, (y + 1) * length);
    const first = spans.first[y] ?? 0;
    for (let k = 0; k < (spans.count[y] ?? 0); k += 1)
      addRow(
        out,
        data.subarray((first + k) * length, (first + k + 1) * length),
        spans.weights[y * spans.most + k] ?? 0,
      );
  }
  return result;
}

function addRow(out: Float32Array, row: Float32Array, weight: number): void {
  for (let at = 0; at < out.length; at += 1) out[at] = (out[at] ?? 0) + weight * (row[at] ?? 0);
}

function spansOf(from: number, to: number): Spans {
  const ratio = from / to;
  const most = Math.ceil(Math.max(1, ratio)) + 2;
  const spans: Spans = {
    first: new Int32Array(to),
    count: new Int32Array(to),
    weights: new Float32Array(to * most),
    most,
  };
  for (let x = 0; x < to; x += 1) fillSpan(spans, x, ratio, from);
  return spans;
}

function fillSpan(spans: Spans, x: number, ratio: number, from: number): void {
  const centre = (x + 0.5) * ratio;
  const reach = ratio < 1 ? 1 : ratio / 2;
  const first = Math.max(0, Math.floor(centre - reach));
  const last = Math.min(from - 1, Math.ceil(centre + reach) - 1);
  const weights = spans.weights.subarray(x * spans.most, (x + 1) * spans.most);
  let sum = 0;
  for (let k = first; k <= last; k += 1) {
    const weight = ratio < 1 ? Math.max(0, 1 - Math.abs(k + 0.5 - centre)) : covered(k, centre, reach);
    weights[k - first] = weight;
    sum += weight;
  }
  for (let k = 0; k <= last - first; k += 1) weights[k] = (weights[k] ?? 0) / (sum || 1);
  spans.first[x] = first;
  spans.count[x] = last - first + 1;
}

/** How much of point k lies within `reach` of the centre. */
function covered(k: number, centre: number, reach: number): number {
  return Math.max(0, Math.min(k + 1, centre + reach) - Math.max(k, centre - reach));
}
