using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Features;
using Volo.Abp.Guids;
using Volo.Abp.Linq;
using Volo.Abp.Localization;
using Volo.Abp.ObjectMapping;
using Volo.Abp.Settings;
using Volo.Abp.Timing;
using Volo.Abp.Uow;
using Volo.Abp.Users;

namespace Volo.Abp.Application.Services;

/// <summary>Base of application services.</summary>
public abstract class ApplicationService : IApplicationService, ITransientDependency
{
    private IStringLocalizer? _localizer;
    private Type? _localizationResource;

    /// <summary>Endings of class names that routes leave out.</summary>
    public static string[] CommonPostfixes { get; set; } = ["AppService", "ApplicationService", "IntService", "IntegrationService", "Service"];

    public IAbpLazyServiceProvider LazyServiceProvider { get; set; } = default!;

    protected IUnitOfWorkManager UnitOfWorkManager => LazyServiceProvider.LazyGetRequiredService<IUnitOfWorkManager>();

    protected IUnitOfWork? CurrentUnitOfWork => UnitOfWorkManager.Current;

    protected IAsyncQueryableExecuter AsyncExecuter => LazyServiceProvider.LazyGetRequiredService<IAsyncQueryableExecuter>();

    /// <summary>A type of the module whose own mapping library is to be used; null: the application's.</summary>
    protected Type? ObjectMapperContext { get; set; }

    protected IObjectMapper ObjectMapper => ObjectMapperContext is null
        ? LazyServiceProvider.LazyGetRequiredService<IObjectMapper>()
        : (IObjectMapper)LazyServiceProvider.LazyGetRequiredService(typeof(IObjectMapper<>).MakeGenericType(ObjectMapperContext));

    protected IGuidGenerator GuidGenerator => LazyServiceProvider.LazyGetRequiredService<IGuidGenerator>();

    protected ILoggerFactory LoggerFactory => LazyServiceProvider.LazyGetRequiredService<ILoggerFactory>();

    protected ILogger Logger => LazyServiceProvider.LazyGetService<ILogger>(_ => LazyServiceProvider.LazyGetService<ILoggerFactory>()?.CreateLogger(GetType()) ?? NullLogger.Instance);

    protected IDataFilter DataFilter => LazyServiceProvider.LazyGetRequiredService<IDataFilter>();

    protected ICurrentUser CurrentUser => LazyServiceProvider.LazyGetRequiredService<ICurrentUser>();

    protected IClock Clock => LazyServiceProvider.LazyGetRequiredService<IClock>();

    protected IAuthorizationService AuthorizationService => LazyServiceProvider.LazyGetRequiredService<IAuthorizationService>();

    protected ISettingProvider SettingProvider => LazyServiceProvider.LazyGetRequiredService<ISettingProvider>();

    protected IFeatureChecker FeatureChecker => LazyServiceProvider.LazyGetRequiredService<IFeatureChecker>();

    protected IStringLocalizerFactory StringLocalizerFactory => LazyServiceProvider.LazyGetRequiredService<IStringLocalizerFactory>();

    /// <summary>The resource of <see cref="L"/>, set in the constructor; null: the application's default resource.</summary>
    protected Type? LocalizationResource
    {
        get => _localizationResource;
        set => (_localizationResource, _localizer) = (value, null);
    }

    protected IStringLocalizer L => _localizer ??= CreateLocalizer();

    /// <summary>Does nothing where no policy is named.</summary>
    /// <exception cref="Volo.Abp.Authorization.AbpAuthorizationException">Not granted.</exception>
    protected virtual Task CheckPolicyAsync(string? policyName) => string.IsNullOrEmpty(policyName) ? Task.CompletedTask : AuthorizationService.CheckAsync(policyName);

    protected virtual IStringLocalizer CreateLocalizer()
        => LocalizationResource is not null
            ? StringLocalizerFactory.Create(LocalizationResource)
            : StringLocalizerFactory.CreateDefaultOrNull()
              ?? throw new AbpException($"Set {nameof(LocalizationResource)} or {nameof(AbpLocalizationOptions)}.{nameof(AbpLocalizationOptions.DefaultResourceType)} to be able to use {nameof(L)}.");
}
