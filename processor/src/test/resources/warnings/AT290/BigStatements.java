import static io.asynctrait.runtime.Async.*;

import io.asynctrait.annotations.*;
import io.asynctrait.runtime.*;

/** A finally is copied for each way out of its try, so that each level here doubles the code. */
@AsyncTrait
class BigStatements {
  DynamicFuture<Integer> big(Signal signal) { // warning: AT290
    int n = 0;
    await(signal.next());
    try {
      n++;
    } finally {
      try {
        n++;
      } finally {
        try {
          n++;
        } finally {
          try {
            n++;
          } finally {
            try {
              n++;
            } finally {
              try {
                n++;
              } finally {
                try {
                  n++;
                } finally {
                  try {
                    n++;
                  } finally {
                    try {
                      n++;
                    } finally {
                      try {
                        n++;
                      } finally {
                        n++;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    return ready(n);
  }

  @SuppressWarnings("asynctrait.big-method")
  DynamicFuture<Integer> silenced(Signal signal) {
    int n = 0;
    await(signal.next());
    try {
      n++;
    } finally {
      try {
        n++;
      } finally {
        try {
          n++;
        } finally {
          try {
            n++;
          } finally {
            try {
              n++;
            } finally {
              try {
                n++;
              } finally {
                try {
                  n++;
                } finally {
                  try {
                    n++;
                  } finally {
                    try {
                      n++;
                    } finally {
                      try {
                        n++;
                      } finally {
                        n++;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    return ready(n);
  }

  DynamicFuture<Integer> small(Signal signal) {
    int n = 0;
    await(signal.next());
    try {
      n++;
    } finally {
      try {
        n++;
      } finally {
        try {
          n++;
        } finally {
          try {
            n++;
          } finally {
            n++;
          }
        }
      }
    }
    return ready(n);
  }
}
