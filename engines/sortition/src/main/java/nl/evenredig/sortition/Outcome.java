// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.evenredig.exact.Ratio;

/// What came of looking for the fairest lottery; impossibility is an outcome too.
public sealed interface Outcome {
    Pool pool();

    /// What was asked for.
    Method method();

    /// A lottery that nobody can better, with its proof.
    ///
    /// @param chances everyone's, in the order of the pool
    record Optimal(
            Pool pool, Method method, Lottery lottery, List<Ratio> chances, Certificate certificate)
            implements Outcome {
        public Optimal {
            chances = List.copyOf(chances);
        }
    }

    /// A lottery that obeys every rule, of which it is not proven that nobody can do better.
    ///
    /// @param chances everyone's, in the order of the pool
    /// @param bounds chances that no lottery betters: the proof is about these
    /// @param certificate proves `bounds`
    record Gap(
            Pool pool,
            Method method,
            Lottery lottery,
            List<Ratio> chances,
            List<Ratio> bounds,
            Certificate certificate)
            implements Outcome {
        public Gap {
            chances = List.copyOf(chances);
            bounds = List.copyOf(bounds);
        }
    }

    /// No panel obeys every rule.
    ///
    /// @param relaxations the smallest change of the quotas with which a panel exists; none when even the flexible
    ///     bounds do not help
    /// @param refusal the proof that no panel obeys every rule; none when only none was found
    record Infeasible(
            Pool pool, Method method, List<Relaxation> relaxations, Optional<Refusal> refusal)
            implements Outcome {
        public Infeasible {
            relaxations = List.copyOf(relaxations);
        }

        /// The pool under the changed quotas.
        public Pool relaxed() {
            List<Quota> quotas = new ArrayList<>(pool.quotas());
            for (Relaxation it : relaxations) {
                quotas.set(it.quota(), quotas.get(it.quota()).within(it.least(), it.most()));
            }
            return pool.under(quotas);
        }
    }

    /// One bound that must give way.
    ///
    /// @param quota position in [Pool#quotas()]
    /// @param least its new least
    /// @param most its new most
    record Relaxation(int quota, int least, int most) {}
}
