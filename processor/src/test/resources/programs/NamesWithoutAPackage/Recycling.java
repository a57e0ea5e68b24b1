public class Recycling extends Named {}
