public class LongFrame extends Named {}
