class Box<T> {
  final T value;

  Box(T value) {
    this.value = value;
  }
}
