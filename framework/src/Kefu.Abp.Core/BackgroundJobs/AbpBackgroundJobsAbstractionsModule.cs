using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Json;
using Volo.Abp.Modularity;

namespace Volo.Abp.BackgroundJobs;

/// <summary>What jobs are written with.</summary>
[DependsOn(typeof(AbpJsonModule))]
public class AbpBackgroundJobsAbstractionsModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) => Configure<AbpBackgroundJobOptions>(options =>
    {
        foreach (var jobType in context.Services.RegisteredImplementations(type => !type.IsGenericTypeDefinition && BackgroundJobArgsHelper.JobInterfaceOrNull(type) is not null))
        {
            options.AddJob(jobType);
        }
    });
}
