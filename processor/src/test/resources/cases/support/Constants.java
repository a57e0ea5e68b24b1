package cases.support;

/** Constants to inherit. */
public interface Constants {
  int INHERITED = 14;
}
