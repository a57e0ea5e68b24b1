package io.asynctrait.processor.model;

/**
 * A fused entry point that a shim implements.
 *
 * @param startName its name
 * @param lane how it answers
 */
public record Entry(String startName, Lane lane) {}
