package io.asynctrait.samples.jsonlines;

import java.util.ArrayList;
import java.util.List;

/** What is asked of the data: which fields, which events count, how they are grouped. */
final class Query {
  private final List<Condition> where;
  private final List<String> fields = new ArrayList<>();
  private final int[] conditionFields;
  private final int by;
  private final int value;

  /**
   * Makes a query.
   *
   * @param where all of which an event has to meet
   * @param by the field that names the group
   * @param value the field with the number
   */
  Query(List<Condition> where, String by, String value) {
    this.where = where;
    this.by = indexOf(by);
    this.value = indexOf(value);
    this.conditionFields =
        where.stream().mapToInt(condition -> indexOf(condition.field())).toArray();
  }

  private int indexOf(String field) {
    if (!fields.contains(field)) {
      fields.add(field);
    }
    return fields.indexOf(field);
  }

  /** How many fields the query needs of each line. */
  int fields() {
    return fields.size();
  }

  /** Returns where an {@link Event} has the field, or -1 if the query does not need it. */
  int field(String name) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** Where an event has the name of its group. */
  int by() {
    return by;
  }

  /** Where an event has its number. */
  int value() {
    return value;
  }

  /** Whether the event meets all conditions. */
  boolean accepts(Event event) {
    for (int i = 0; i < conditionFields.length; i++) {
      if (!where.get(i).accepts(event, conditionFields[i])) {
        return false;
      }
    }
    return true;
  }
}
