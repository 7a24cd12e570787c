package org.w3id.muster.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.release.LivingRule;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say when somebody of a source that protects the living counts as dead. */
final class LivingSettings {

    @Option(names = "--living-years", paramLabel = "N", description = "Who has no death counts as dead N years after birth, or after first being named, in sources whose accessRights protect the living. Default: as the edition in --out was built, else 110.")
    private @Nullable Integer years;

    @Option(names = "--living-as-of", paramLabel = "YEAR", description = "The year that --living-years counts to. Default: as the edition in --out was built, else the newest year in which a decision of the data was made; the clock is never asked.")
    private @Nullable Integer asOf;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    LivingRule rule(Optional<LivingRule> before) {
        LivingRule rule = before.orElse(LivingRule.DEFAULT);
        int n = years != null ? years : rule.years();
        if (n < 1) {
            throw new ParameterException(spec.commandLine(), "--living-years takes 1 or more.");
        }
        if (asOf != null && (asOf < 1000 || asOf > 9999)) {
            throw new ParameterException(spec.commandLine(), "--living-as-of takes a year of four digits.");
        }
        return new LivingRule(n, asOf != null ? Optional.of(asOf) : rule.asOf());
    }
}
