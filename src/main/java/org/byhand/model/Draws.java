package org.byhand.model;

import java.util.Random;

/** Random numbers from a seed, the same on every machine. */
final class Draws {
  private Draws() {}

  /**
   * A generator for a seed. Authors count their seeds 1, 2, 3, and {@link Random} begins almost
   * alike for neighbours; so seeds are first spread by the finalizer of SplitMix64 (Steele, Lea and
   * Flood, 2014).
   */
  static Random from(long seed) {
    long mixed = seed + 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
    return new Random(mixed ^ mixed >>> 31);
  }
}
