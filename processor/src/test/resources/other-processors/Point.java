package other;

import com.google.auto.value.AutoValue;

/** A value class whose implementation and builder AutoValue generates. */
@AutoValue
abstract class Point {
  abstract int x();

  abstract int y();

  static Builder builder() {
    return new AutoValue_Point.Builder();
  }

  @AutoValue.Builder
  interface Builder {
    Builder x(int x);

    Builder y(int y);

    Point build();
  }
}
