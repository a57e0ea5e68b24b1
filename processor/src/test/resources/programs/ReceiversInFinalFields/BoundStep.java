/** A name that the generated interface has, too. */
class BoundStep {
  int value = 5;
}
