package io.asynctrait.processor.model;

import java.util.List;

/**
 * The async methods that one body calls, by how it finds them.
 *
 * @param copies those of receivers that change, called through copies of their entry points
 * @param bound those of receivers in final fields, bound when the object is constructed
 */
public record Callees(List<EntryCopy> copies, List<BoundReceiver> bound) {
  /** Copies the lists. */
  public Callees {
    copies = List.copyOf(copies);
    bound = List.copyOf(bound);
  }
}
