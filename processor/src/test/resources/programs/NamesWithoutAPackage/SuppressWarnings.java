public class SuppressWarnings extends Named {}
