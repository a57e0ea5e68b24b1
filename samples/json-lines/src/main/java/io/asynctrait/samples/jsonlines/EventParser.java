package io.asynctrait.samples.jsonlines;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the JSON object in a line, and of it the fields that the query needs; of a name that comes
 * twice the last value counts. What a line has wrong goes to {@link MalformedLines}.
 */
final class EventParser {
  /** What {@link #parse} makes of a line that is malformed. */
  static final Event MALFORMED = new Event(0);

  private final JsonFactory factory = new JsonFactory();
  private final Query query;
  private final Event event;
  private final MalformedLines malformed;
  private final int limit;

  /**
   * Makes a parser.
   *
   * @param malformed told of each malformed line
   * @param limit how long a line may be, for the message
   */
  EventParser(Query query, MalformedLines malformed, int limit) {
    this.query = query;
    this.event = new Event(query.fields());
    this.malformed = malformed;
    this.limit = limit;
  }

  /** Returns the event, good until the next line, or {@link #MALFORMED}. */
  Event parse(Line line) {
    if (line.isTooLong()) {
      return malformed(line, limit + 1, "longer than " + limit + " bytes");
    }
    int fault = Utf8.firstFault(line.bytes(), line.offset(), line.length());
    if (fault >= 0) {
      return malformed(line, fault + 1, Utf8.describe(line.bytes()[line.offset() + fault]));
    }
    try (JsonParser parser =
        factory.createParser(
            ObjectReadContext.empty(), line.bytes(), line.offset(), line.length())) {
      try {
        return parse(line, parser);
      } catch (JacksonException e) {
        return malformed(line, column(e, parser), reason(e));
      }
    }
  }

  /** What is nested too deeply, for one, comes without a location. */
  private static int column(JacksonException e, JsonParser parser) {
    TokenStreamLocation location = e.getLocation();
    return (location == null ? parser.currentLocation() : location).getColumnNr();
  }

  private Event parse(Line line, JsonParser parser) {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      int column = parser.currentTokenLocation().getColumnNr();
      return malformed(line, column, "not a JSON object");
    }
    event.clear();
    for (String name; (name = parser.nextName()) != null; ) {
      JsonToken value = parser.nextToken();
      int field = query.field(name);
      if (field >= 0) {
        read(field, value, parser);
      }
      parser.skipChildren();
    }
    if (parser.nextToken() != null) {
      int column = parser.currentTokenLocation().getColumnNr();
      return malformed(line, column, "something behind the end of the object");
    }
    return event;
  }

  private void read(int field, JsonToken value, JsonParser parser) {
    switch (value) {
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        double number = parser.getDoubleValue();
        if (Double.isFinite(number)) {
          event.number(field, number, parser.getString());
        } else {
          event.text(field, parser.getString()); // 1e999 is JSON, but nothing to add up
        }
      }
      case START_OBJECT -> event.text(field, "{...}");
      case START_ARRAY -> event.text(field, "[...]");
      default -> event.text(field, parser.getString());
    }
  }

  /** Leaves out where the value began; that is told with a reference to a source, of one line. */
  private static String reason(JacksonException e) {
    String message = e.getOriginalMessage();
    int start = message.indexOf(" (start marker at ");
    return start < 0 ? message : message.substring(0, start);
  }

  private Event malformed(Line line, int column, String reason) {
    malformed.add(line.number(), column, reason);
    return MALFORMED;
  }
}
