package io.asynctrait.processor;

import io.asynctrait.processor.diagnostic.Code;
import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.diagnostic.Site;

/** What was thrown while we were at work, as something to tell the user. */
final class Failures {
  private Failures() {}

  /**
   * Reports what was thrown.
   *
   * @param subject what was being looked at
   */
  static void report(Throwable failure, Site site, Object subject, Report report) {
    if (failure instanceof CannotWriteException cannotWrite) {
      report.add(Code.CANNOT_WRITE, site, cannotWrite.file(), describe(cannotWrite.cause()));
    } else if (failure instanceof StackOverflowError) {
      report.add(Code.TOO_DEEP, site, subject);
    } else if (isCompletionFailure(failure)) {
      report.add(
          Code.CLASS_MISSING, site, subject, firstLine(String.valueOf(failure.getMessage())));
    } else {
      report.add(Code.PROCESSOR_DEFECT, site, subject, describe(failure) + where(failure));
    }
  }

  /** What javac throws, be it at us, where a class file is missing or broken. */
  private static boolean isCompletionFailure(Throwable failure) {
    for (Class<?> type = failure.getClass(); type != null; type = type.getSuperclass()) {
      if (type.getSimpleName().equals("CompletionFailure")) {
        return true;
      }
    }
    return false;
  }

  private static String describe(Throwable failure) {
    return firstLine(failure.toString());
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  private static String where(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    return trace.length > 0 ? " at " + trace[0] : "";
  }

  /** A file that could not be written. */
  static final class CannotWriteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final Exception cause;

    CannotWriteException(String file, Exception cause) {
      super(cause);
      this.file = file;
      this.cause = cause;
    }

    String file() {
      return file;
    }

    Exception cause() {
      return cause;
    }
  }
}
