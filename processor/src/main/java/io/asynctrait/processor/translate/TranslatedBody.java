package io.asynctrait.processor.translate;

import io.asynctrait.processor.ir.Body;
import io.asynctrait.processor.model.EntryCopy;
import java.util.List;

/**
 * A body in the intermediate representation, and what its calls need beside it.
 *
 * @param body the body
 * @param entryCopies the entry points that it calls through copies
 */
public record TranslatedBody(Body body, List<EntryCopy> entryCopies) {}
