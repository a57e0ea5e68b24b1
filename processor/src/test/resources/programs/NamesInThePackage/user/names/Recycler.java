package user.names;

public class Recycler extends Named {}
