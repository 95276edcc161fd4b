package org.amur.server;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Arquillian extension that shares one deployment between all test classes. Nothing is undeployed, because the server
 * stops after the last class and its configuration is recreated for each run.
 */
public class SharedDeployment {

    private static DeploymentScenario shared;
    private static boolean tried;
    private static boolean deployed;

    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> scenarioOfClass;

    @Inject
    private Instance<DeploymentScenario> generated;

    public void generate(@Observes EventContext<GenerateDeployment> context) {
        if (shared == null) {
            context.proceed();
            shared = generated.get();
        } else {
            scenarioOfClass.set(shared);
        }
    }

    public void deploy(@Observes EventContext<DeployManagedDeployments> context) {
        if (tried && !deployed) {
            throw new IllegalStateException("Amur is not deployed: the first test class says why");
        }
        if (!tried) {
            tried = true;
            proceed(context);
            deployed = true;
        }
    }

    /**
     * Deploys, with a retry for one known defect: Payara 6.2025.9 starts its security service with the first
     * deployment, about once in fifty times on a thread without a class loader, which fails before anything of the
     * application is read.
     */
    private static void proceed(EventContext<DeployManagedDeployments> context) {
        try {
            context.proceed();
        } catch (Exception e) {
            if (!String.valueOf(e.getCause()).contains("SecurityLifecycle")) {
                throw e;
            }
            context.proceed();
        }
    }

    public void undeploy(@Observes EventContext<UnDeployManagedDeployments> context) {
        // The deployment is kept for the next class.
    }
}
