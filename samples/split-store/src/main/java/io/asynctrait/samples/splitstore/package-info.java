/** Records split over several servers, with redundancy, over gRPC. */
package io.asynctrait.samples.splitstore;
