using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Mvc;
using Shouldly;
using Volo.Abp.Application.Services;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Features;
using Volo.Abp.Uow;
using Xunit;

namespace Kefu.ArchitectureTests;

/// <summary>The interceptors stand round application services only; anywhere else an attribute would promise what does not happen.</summary>
public class Interception_tests
{
    private static readonly Type[] Attributes = [typeof(AuthorizeAttribute), typeof(AllowAnonymousAttribute), typeof(UnitOfWorkAttribute), typeof(RequiresFeatureAttribute)];

    private static readonly Type[] Intercepted = [typeof(IApplicationService), typeof(ControllerBase), typeof(IComponent)];

    public static TheoryData<string> ModuleProjects => new(Repository.Projects.Where(project => project.ModuleFolder is not null && !project.IsTest).Select(project => project.Name));

    [Theory]
    [MemberData(nameof(ModuleProjects))]
    public void Attributes_that_are_intercepted_stand_only_where_something_intercepts(string name)
        => Assembly.Load(new AssemblyName(name)).GetTypes()
            .Where(type => !Intercepted.Any(intercepted => intercepted.IsAssignableFrom(type)) && CarriesAttribute(type))
            .Select(type => type.FullName)
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(ModuleProjects))]
    public void A_job_calls_no_application_service(string name)
        => Assembly.Load(new AssemblyName(name)).GetTypes()
            .Where(type => IsJob(type) && type.GetConstructors(All).Any(TakesApplicationService))
            .Select(type => type.FullName)
            .ShouldBeEmpty("it has no user whose permissions an application service could check");

    [Theory]
    [MemberData(nameof(ModuleProjects))]
    public void An_application_service_is_reached_by_its_interface(string name)
        => Assembly.Load(new AssemblyName(name)).GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && typeof(IApplicationService).IsAssignableFrom(type))
            .Where(type => type.GetInterface("I" + type.Name) is null)
            .Select(type => type.FullName)
            .ShouldBeEmpty("the interceptors stand round the interface");

    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static bool CarriesAttribute(Type type)
        => type.GetMethods(All).Append<MemberInfo>(type).Any(member => Attributes.Any(attribute => member.IsDefined(attribute, inherit: false)));

    private static bool IsJob(Type type) => type.GetInterfaces().Any(IsJobInterface);

    private static bool IsJobInterface(Type type)
        => type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(IAsyncBackgroundJob<>) || type.GetGenericTypeDefinition() == typeof(IBackgroundJob<>));

    private static bool TakesApplicationService(ConstructorInfo constructor)
        => constructor.GetParameters().Any(parameter => typeof(IApplicationService).IsAssignableFrom(parameter.ParameterType));
}
