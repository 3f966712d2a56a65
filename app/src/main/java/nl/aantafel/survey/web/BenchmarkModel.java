package nl.aantafel.survey.web;

import nl.aantafel.kernel.Personal;
import nl.aantafel.survey.Benchmarks.Benchmark;

/** The own answers beside those of the class. */
@Personal
public record BenchmarkModel(Benchmark benchmark) {

    @Override
    public String toString() {
        return "BenchmarkModel";
    }
}
