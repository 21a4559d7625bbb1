package kr.opengov.bench;

/** One subject of the table: it prepares what it needs in the data folder of the run, measures, and adds its rows. */
interface Subject {

    void measure(Stage stage) throws Exception;
}
