using Volo.Abp.Guids;
using Volo.Abp.Modularity;

namespace Volo.Abp.EntityFrameworkCore.MySQL;

/// <summary>MySQL and MariaDB.</summary>
[DependsOn(typeof(AbpEntityFrameworkCoreModule))]
public class AbpEntityFrameworkCoreMySQLModule : AbpModule
{
    public AbpEntityFrameworkCoreMySQLModule() => SkipAutoServiceRegistration = true;

    public override void ConfigureServices(ServiceConfigurationContext context)
        => Configure<AbpSequentialGuidGeneratorOptions>(options => options.DefaultSequentialGuidType ??= SequentialGuidType.SequentialAsString);
}
