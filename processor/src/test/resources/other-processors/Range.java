package other;

import io.soabase.recordbuilder.core.RecordBuilder;

/** A record whose builder {@code RangeBuilder} is generated. */
@RecordBuilder
public record Range(int from, int to) implements RangeBuilder.With {}
