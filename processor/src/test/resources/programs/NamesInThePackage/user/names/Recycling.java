package user.names;

public class Recycling extends Named {}
