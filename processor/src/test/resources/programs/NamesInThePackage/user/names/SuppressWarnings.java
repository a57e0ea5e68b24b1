package user.names;

public class SuppressWarnings extends Named {}
