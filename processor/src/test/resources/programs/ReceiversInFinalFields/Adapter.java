/** See {@link BoundStep}. */
class Adapter {
  int value = 6;
}
