class Named {
  public final java.lang.String name = getClass().getSimpleName();
}
