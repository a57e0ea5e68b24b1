package io.asynctrait.runtime.frame;

/**
 * In checked mode, what a released frame waits for: the place of its release. Any touch of the
 * frame afterwards is a defect of ours or of whoever called it by hand, and throws with both stack
 * traces.
 *
 * <p>Checked mode is switched on for a whole process by {@code -Dasynctrait.checked=true}. Frames
 * are then used once.
 */
final class Released extends Throwable {
  private static final long serialVersionUID = 1L;

  /** Constant for the compiler: what is not checked costs nothing. */
  static final boolean IS_CHECKED = Boolean.getBoolean("asynctrait.checked");

  Released(Frame frame) {
    super(frame.getClass().getName() + " was released here");
  }

  IllegalStateException touched() {
    return new IllegalStateException("a frame was touched after its release", this);
  }
}
