package user.names;

public class Handle extends Named {}
