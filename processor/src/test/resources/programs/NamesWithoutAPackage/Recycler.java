public class Recycler extends Named {}
