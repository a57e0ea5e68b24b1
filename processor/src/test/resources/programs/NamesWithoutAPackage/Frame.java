public class Frame extends Named {}
