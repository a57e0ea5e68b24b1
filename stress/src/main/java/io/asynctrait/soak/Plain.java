package io.asynctrait.soak;

/** The steps as plain Java: what each call has to answer, or throw. */
final class Plain {
  private Plain() {}

  /** See {@link Trunk}; a refusal is answered with {@link #refused}. */
  static long trunk(long seed) {
    try {
      return throwingTrunk(seed);
    } catch (Refusal refusal) {
      return refused(refusal);
    }
  }

  /** How a failure is written as a number. */
  static long refused(Refusal refusal) {
    return ~(long) refusal.code;
  }

  private static long throwingTrunk(long seed) throws Refusal {
    long sum = seed;
    for (int i = 0; i < Seeds.branches(seed); i++) {
      try {
        sum = Seeds.mix(sum, branch(Seeds.mix(seed, i)));
      } catch (Refusal refusal) {
        sum = Seeds.mix(sum, Plain.refused(refusal));
      }
    }
    if (Seeds.refuses(sum)) {
      throw Refusal.stackless(sum >>> 5);
    }
    return sum;
  }

  private static long branch(long seed) throws Refusal {
    switch (Seeds.choose(seed, Services.KINDS)) {
      case 0:
        return Seeds.mix(rest(seed), rest(seed + 1));
      case 1:
        return rest(~seed);
      default:
        return Seeds.mix(seed, rest(seed));
    }
  }

  private static long rest(long seed) throws Refusal {
    if (Seeds.refuses(seed)) {
      throw Refusal.stackless(seed >>> 5);
    }
    return Seeds.mix(seed, 1);
  }
}
