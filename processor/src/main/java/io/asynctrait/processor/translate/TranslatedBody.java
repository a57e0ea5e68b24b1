package io.asynctrait.processor.translate;

import io.asynctrait.processor.ir.Body;
import io.asynctrait.processor.model.Callees;

/**
 * A body in the intermediate representation, and what its calls need beside it.
 *
 * @param body the body
 * @param callees the async methods that it calls
 */
public record TranslatedBody(Body body, Callees callees) {}
