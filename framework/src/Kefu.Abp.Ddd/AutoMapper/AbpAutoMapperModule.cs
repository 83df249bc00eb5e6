using AutoMapper;
using AutoMapper.Internal;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.Modularity;
using Volo.Abp.ObjectMapping;
using IAutoMapperConfiguration = AutoMapper.IConfigurationProvider;

namespace Volo.Abp.AutoMapper;

/// <summary>Mapping with AutoMapper. Its licence key is the configuration value <c>AutoMapper:LicenseKey</c>.</summary>
[DependsOn(typeof(AbpObjectMappingModule))]
public class AbpAutoMapperModule : AbpModule
{
    public const string LicenseKeyConfigurationName = "AutoMapper:LicenseKey";

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddAutoMapperObjectMapper();
        // One configuration, made when something is first mapped: AutoMapper says what it has to say about its licence once.
        context.Services.AddSingleton<IAutoMapperConfiguration>(CreateConfiguration);
        context.Services.AddTransient<IMapper>(provider => new Mapper(provider.GetRequiredService<IAutoMapperConfiguration>(), provider.GetRequiredService));
    }

    private static MapperConfiguration CreateConfiguration(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<AbpAutoMapperOptions>>().Value;
        var expression = new MapperConfigurationExpression
        {
            LicenseKey = provider.GetService<IConfiguration>()?[LicenseKeyConfigurationName],
        };
        var context = new AbpAutoMapperConfigurationContext(expression, provider);
        options.Configurators.ForEach(configure => configure(context));

        var configuration = new MapperConfiguration(expression, provider.GetRequiredService<ILoggerFactory>());
        foreach (var profile in options.ValidatingProfiles)
        {
            configuration.Internal().AssertConfigurationIsValid(profile.FullName!);
        }

        return configuration;
    }
}
