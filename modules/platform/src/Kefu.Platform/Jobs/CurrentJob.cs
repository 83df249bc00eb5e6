using Volo.Abp.DependencyInjection;
using Volo.Abp.Threading;

namespace Kefu.Platform.Jobs;

/// <summary>The job in whose flow the call is.</summary>
internal sealed class CurrentJob(IAmbientScopeProvider<JobClaim> scopes) : ISingletonDependency
{
    private const string Key = "Kefu.Platform.Jobs.CurrentJob";

    public JobClaim? Claim => scopes.GetValue(Key);

    public IDisposable Begin(JobClaim claim) => scopes.BeginScope(Key, claim);
}
