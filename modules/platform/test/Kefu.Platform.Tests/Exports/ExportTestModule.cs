using Kefu.Platform.PersonalData;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.Modularity;

namespace Kefu.Platform.Exports;

[DependsOn(typeof(KefuPlatformModule))]
public class ExportTestModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddSingleton<SourceWatch>();
        context.Services.AddTransient<NumberExport>();
        Configure<ExportOptions>(options => options.Types.Add<NumberExport>());
    }
}

/// <summary>A log that takes nothing.</summary>
[DependsOn(typeof(ExportTestModule))]
public sealed class BrokenLogTestModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.Replace(ServiceDescriptor.Transient<IPersonalDataLog, BrokenLog>());

    private sealed class BrokenLog : IPersonalDataLog
    {
        public Task ReadAsync(PersonalDataReading reading) => throw new InvalidOperationException("The log takes nothing.");
    }
}
