package other;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;

/** Bodies and signatures that use what other processors generate from the same compilation. */
@AsyncTrait
interface Values {
  @Recycle
  DynamicFuture<Integer> next();

  /** The type of the parameter is generated. */
  @Recycle
  DynamicFuture<Range> complete(RangeBuilder builder);

  default DynamicFuture<Point> point() {
    AutoValue_Point first = (AutoValue_Point) Point.builder().x(await(next())).y(2).build();
    return ready(Point.builder().x(first.x()).y(await(next()) + first.y()).build());
  }

  default DynamicFuture<Range> range() {
    RangeBuilder builder = RangeBuilder.builder().from(await(next()));
    Range range = await(complete(builder));
    return ready(range.withFrom(range.from() + await(next())));
  }
}
