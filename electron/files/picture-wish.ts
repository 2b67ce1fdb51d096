/** What a picture is to become. */
export interface ShrinkWish {
  /** Longest side of the answer, pixels; a smaller picture keeps its size. */
  readonly longest: number;
  /** Of JPEG, 1 to 100. */
  readonly quality: number;
  /** `keep`: what shows through stays, as PNG. `white`: it is laid on white. */
  readonly transparency: 'keep' | 'white';
}

export interface ShrunkPicture {
  readonly bytes: Uint8Array;
  readonly type: 'jpeg' | 'png';
}
