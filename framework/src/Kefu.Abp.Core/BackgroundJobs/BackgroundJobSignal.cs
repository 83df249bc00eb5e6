using Volo.Abp.DependencyInjection;
using Volo.Abp.Threading;

namespace Volo.Abp.BackgroundJobs;

/// <summary>Wakes this host's worker when a job has come in. Only the job manager and the worker use it.</summary>
public sealed class BackgroundJobSignal : WakeUpSignal, ISingletonDependency;
