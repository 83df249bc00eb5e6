using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.Application;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Domain;
using Volo.Abp.Identity.AspNetCore;
using Volo.Abp.Identity.EntityFrameworkCore;
using Volo.Abp.Identity.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.PermissionManagement;
using Volo.Abp.PermissionManagement.EntityFrameworkCore;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.Identity
{
    /// <summary>Users, roles and organisation units, with the rules of ASP.NET Core Identity.</summary>
    [DependsOn(typeof(AbpDddDomainModule), typeof(AbpPermissionManagementEntityFrameworkCoreModule))]
    public class AbpIdentityDomainModule : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context)
        {
            var services = context.Services;
            services.AddIdentityCore<IdentityUser>(options =>
            {
                // Any letters may stand in a user name: people are called what they are called.
                options.User.AllowedUserNameCharacters = "";
                options.User.RequireUniqueEmail = true;
                options.Password.RequiredLength = 8;
                options.Password.RequireNonAlphanumeric = false;
            });
            services.RemoveAll<IdentityErrorDescriber>();
            services.AddScoped<IdentityErrorDescriber, LocalizedIdentityErrors>();
            services.TryAddScoped<IRoleValidator<IdentityRole>, RoleValidator<IdentityRole>>();
            services.AddScoped<IdentityUserManager>();
            services.AddScoped<IdentityRoleManager>();
            services.Replace(ServiceDescriptor.Scoped<UserManager<IdentityUser>>(provider => provider.GetRequiredService<IdentityUserManager>()));
            services.AddScoped<RoleManager<IdentityRole>>(provider => provider.GetRequiredService<IdentityRoleManager>());
            services.Replace(ServiceDescriptor.Scoped<IUserClaimsPrincipalFactory<IdentityUser>, AbpUserClaimsPrincipalFactory>());
            Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<AbpIdentityDomainModule>("Volo.Abp"));
            Configure<AbpLocalizationOptions>(options => options.Resources.Add<IdentityResource>("zh-Hans").AddVirtualJson("/Localization/AbpIdentity"));
            Configure<AbpExceptionLocalizationOptions>(options => options.MapCodeNamespace("Volo.Abp.Identity", typeof(IdentityResource)));
            Configure<PermissionManagementOptions>(options =>
            {
                options.ManagementProviders.Add<UserPermissionManagementProvider>();
                options.ManagementProviders.Add<RolePermissionManagementProvider>();
                options.ProviderPolicies[UserPermissionValueProvider.ProviderName] = IdentityPermissions.Users.ManagePermissions;
                options.ProviderPolicies[RolePermissionValueProvider.ProviderName] = IdentityPermissions.Roles.ManagePermissions;
            });
        }
    }

    /// <summary>The services that manage users and roles.</summary>
    [DependsOn(typeof(AbpIdentityDomainModule), typeof(AbpDddApplicationModule), typeof(AbpPermissionManagementApplicationModule))]
    public class AbpIdentityApplicationModule : AbpModule;

    /// <summary>Users and roles over HTTP.</summary>
    [DependsOn(typeof(AbpIdentityApplicationModule), typeof(AbpAspNetCoreMvcModule))]
    public class AbpIdentityHttpApiModule : AbpModule;
}

namespace Volo.Abp.Identity.EntityFrameworkCore
{
    /// <summary>Users, roles and organisation units, kept in the database.</summary>
    [DependsOn(typeof(AbpIdentityDomainModule), typeof(Volo.Abp.EntityFrameworkCore.AbpEntityFrameworkCoreModule))]
    public class AbpIdentityEntityFrameworkCoreModule : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context)
            => context.Services.AddAbpDbContext<IdentityDbContext>(options =>
            {
                options.AddRepository<IdentityUser, EfCoreIdentityUserRepository>();
                options.AddRepository<IdentityRole, EfCoreIdentityRoleRepository>();
                options.AddRepository<OrganizationUnit, EfCoreOrganizationUnitRepository>();
            });
    }
}

namespace Volo.Abp.Identity.AspNetCore
{
    /// <summary>Signing in by cookie.</summary>
    [DependsOn(typeof(AbpIdentityDomainModule), typeof(AbpAspNetCoreMvcModule))]
    public class AbpIdentityAspNetCoreModule : AbpModule
    {
        /// <summary>How soon a changed password or a withdrawn account ends the sign-ins made before.</summary>
        private static readonly TimeSpan StampCheckInterval = TimeSpan.FromSeconds(30);

        public override void ConfigureServices(ServiceConfigurationContext context)
        {
            var services = context.Services;
            services.AddAuthentication(options =>
            {
                options.DefaultScheme = IdentityConstants.ApplicationScheme;
                options.DefaultSignInScheme = IdentityConstants.ApplicationScheme;
            }).AddIdentityCookies();
            services.AddScoped<AbpSignInManager>();
            services.AddScoped<SignInManager<IdentityUser>>(provider => provider.GetRequiredService<AbpSignInManager>());
            services.TryAddScoped<IUserConfirmation<IdentityUser>, DefaultUserConfirmation<IdentityUser>>();
            services.TryAddScoped<ISecurityStampValidator, AbpSecurityStampValidator>();
            services.TryAddScoped<ITwoFactorSecurityStampValidator, TwoFactorSecurityStampValidator<IdentityUser>>();
            services.AddOptions<SecurityStampValidatorOptions>().Configure<TimeProvider>((options, time) =>
            {
                options.ValidationInterval = StampCheckInterval;
                options.TimeProvider = time;
            });
            services.ConfigureApplicationCookie(cookie =>
            {
                cookie.Events.OnValidatePrincipal = AbpSecurityStampValidator.ValidateIfDueAsync;
                cookie.Events.OnRedirectToLogin = redirect => AnswerProgram(redirect, StatusCodes.Status401Unauthorized);
                cookie.Events.OnRedirectToAccessDenied = redirect => AnswerProgram(redirect, StatusCodes.Status403Forbidden);
            });
        }

        /// <summary>Programs are told by the status, people are shown a page.</summary>
        private static Task AnswerProgram(RedirectContext<CookieAuthenticationOptions> redirect, int status)
        {
            if (redirect.Request.Path.StartsWithSegments("/api"))
            {
                redirect.Response.StatusCode = status;
            }
            else
            {
                redirect.Response.Redirect(redirect.RedirectUri);
            }

            return Task.CompletedTask;
        }
    }
}
